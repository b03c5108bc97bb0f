package org.hearsay.attribution;

/** Whether the content stands in quotation marks wholly, not at all, or in part. */
public enum SpeechForm {
    DIRECT,
    INDIRECT,
    MIXED
}
