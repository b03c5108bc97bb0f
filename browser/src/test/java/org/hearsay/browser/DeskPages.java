package org.hearsay.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of the desk, by name. */
final class DeskPages {
    private DeskPages() {}

    static Map<String, String> of(DeskLedger made) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("claims", "/?claim=" + made.toll);
        pages.put("review", "/review");
        pages.put("coding", "/review?blind=true");
        pages.put("agreement", "/review/agreement");
        pages.put("occurrence", "/occurrences/" + made.toll);
        pages.put("stories", "/stories");
        pages.put("story", "/stories/" + made.story);
        pages.put("timeline", "/timeline");
        pages.put("actors", "/actors");
        pages.put("actor", "/actors/VEL");
        pages.put("merged actor", "/actors/ivar-holt");
        pages.put("dyad", "/dyads?actor=VEL&recipient=MAR");
        pages.put("sources", "/sources");
        pages.put("article", "/articles/" + made.article);
        pages.put("versions", "/articles/" + made.article + "/against/" + made.earlier);
        pages.put("problem", "/nowhere");
        return pages;
    }
}
