package org.hearsay.app.server;

import io.jstach.jstache.JStache;

/** The page that says what went wrong. */
@JStache(path = "problem")
record ProblemPage(Frame frame, Problem problem) {}
