package org.gouji.ingest.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells which program a page was saved from. */
final class Origin {
    private static final Pattern OFFICE = Pattern.compile(
            "microsoft (?:word|excel)|word\\.document|excel\\.sheet|libreoffice|openoffice|wps|kingsoft");

    private Origin() {}

    /** Whether an office program saved it, so that all of it is the document. */
    static boolean office(Document page) {
        return OFFICE.matcher(programs(page)).find() || sheet(page);
    }

    /** Whether a program of sheets saved it. */
    static boolean sheet(Document page) {
        String programs = programs(page);
        return programs.contains("excel") || page.select("html").attr("xmlns:x").contains("office:excel");
    }

    private static String programs(Document page) {
        StringBuilder all = new StringBuilder();
        for (Element meta : page.select("meta[name~=(?i)generator|progid]")) {
            all.append(meta.attr("content").toLowerCase(Locale.ROOT)).append(' ');
        }
        return all.toString();
    }
}
