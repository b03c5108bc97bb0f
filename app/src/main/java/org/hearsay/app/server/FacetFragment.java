package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;

/** The values of one facet, for a page that is already there. */
@JStache(path = "values")
record FacetFragment(List<ClaimsPage.Value> values) {}
