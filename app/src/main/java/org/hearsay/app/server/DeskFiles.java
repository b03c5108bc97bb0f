package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;

/** The files that the pages of the desk load: its own, and those of others that lie under {@code vendor}. */
final class DeskFiles {
    private static final String CSS = "text/css; charset=utf-8";
    private static final String JS = "text/javascript; charset=utf-8";

    /** Every file, by its path. */
    static final Map<String, String> TYPES = Map.of(
            "style.css", CSS,
            "desk.js", JS,
            "charts.js", JS,
            "vendor/uplot/uPlot-1.6.32.iife.min.js", JS,
            "vendor/uplot/uPlot-1.6.32.min.css", CSS,
            "icon.svg", "image/svg+xml");

    private DeskFiles() {}

    static void addTo(RoutesConfig routes) {
        TYPES.forEach((name, type) -> {
            byte[] bytes = Resource.bytes(name);
            routes.get("/" + name, context -> file(context, bytes, type));
        });
    }

    private static void file(Context context, byte[] bytes, String type) {
        Parameters.of(context, Set.of());
        context.contentType(type).result(bytes);
    }
}
