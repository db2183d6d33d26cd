package org.gouji.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what its reader doesn't see: scripts, hidden elements, controls, deleted text and comments of Word. */
final class Visible {
    private static final String NEVER_SEEN =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, xml, head, select, button, textarea,"
                    + " input, datalist, map, audio, video, [hidden], del";
    private static final Pattern HIDING =
            Pattern.compile("display:none|visibility:hidden|mso-hide:all|mso-element:(?:comment-list|header|footer)");
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*\\{([^{}]*)\\}");

    private Visible() {}

    /** Changes the page. */
    static void only(Document page) {
        hiddenClasses(page).forEach(name -> page.getElementsByClass(name).remove());
        page.select(NEVER_SEEN).remove();
        page.select("[style]").stream().filter(Visible::hidden).toList().forEach(Element::remove);
        // Marks of notes, which Word's readers leave out too.
        page.select("a[href^=#_ftn], a[href^=#_edn], a.sdfootnoteanc, a.sdendnoteanc, a.sdfootnotesym, a.sdendnotesym")
                .remove();
        page.select("a[href^=#_msocom], .MsoCommentReference").remove();
    }

    private static boolean hidden(Element element) {
        return HIDING.matcher(plain(element.attr("style"))).find();
    }

    static String plain(String style) {
        return style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Classes that the page's own styles hide. */
    private static List<String> hiddenClasses(Document page) {
        List<String> names = new ArrayList<>();
        for (Element style : page.getElementsByTag("style")) {
            for (Matcher rule = RULE.matcher(style.data()); rule.find(); ) {
                if (plain(rule.group(2)).matches("(?:.*;)?(?:display:none|visibility:hidden)(?:;.*|!.*)?")) {
                    names.add(rule.group(1));
                }
            }
        }
        return names;
    }
}
