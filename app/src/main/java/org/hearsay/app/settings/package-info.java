/** Settings: option over environment over configuration file over default, each with where it came from. */
@NullMarked
package org.hearsay.app.settings;

import org.jspecify.annotations.NullMarked;
