/** Tests of the command through its own door. */
package org.hearsay.app;
