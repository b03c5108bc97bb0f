package org.hearsay.actor;

/** What kind of voice a source is. A closed list. */
public enum SourceType {
    STATE_MEDIA,
    MEDIA,
    GOVERNMENT,
    MILITARY,
    POLICE,
    INTELLIGENCE,
    COURT,
    INTERNATIONAL_ORGANISATION,
    NGO,
    PARTY,
    ARMED_GROUP,
    COMPANY,
    EXPERT,
    WITNESS,
    MEDICAL,
    DOCUMENT,
    UNNAMED_OFFICIAL,
    PERSON,
    UNKNOWN
}
