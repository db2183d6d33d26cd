package org.gouji.export.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Language;

/**
 * What is around every page: the head with the policy that lets only the program's own scripts and styles run, and the bar at the top.
 *
 * @param speech the language
 * @param version of the program
 */
record Frame(Speech speech, String version) {
    /** By this a page is known as Gouji's own, and never read as a report. */
    static final String GENERATOR = "Gouji";

    /** Names of the pieces that a page is put together from, read once. */
    private static final class Assets {
        static final Asset STYLE = Asset.style("page.css");
        static final Asset SCRIPT = Asset.script("page.js");
        static final List<Asset> CHARTS = List.of(Asset.script("echarts.simple.min.js"), Asset.script("charts.js"));
    }

    /**
     * A link in the bar.
     *
     * @param words what it says
     * @param to where it leads
     */
    record Way(String words, String to) {}

    /** Begins a page; {@link #end} ends it. @param charts whether it has charts */
    void begin(Html html, String title, List<Way> ways, boolean charts) {
        html.open("html", "lang", speech.language() == Language.ZH ? "zh-CN" : "en");
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "generator", "content", GENERATOR + " " + version);
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(charts));
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.put("title", title).text("\n");
        html.asset(Assets.STYLE);
        html.end();
        html.open("body").open("nav", "class", "bar");
        html.put("b", title);
        for (Way way : ways) {
            html.put("a", way.words(), "href", way.to());
        }
        html.open("span", "class", "legend");
        html.put("span", speech.say("已核实", "verified"), "class", "key ok");
        html.put("span", speech.say("有矛盾", "contradicted"), "class", "key no");
        html.put("span", speech.say("未核对", "not checked"), "class", "key un");
        html.close().end().open("main");
    }

    void end(Html html, boolean charts) {
        html.end();
        html.open("footer").text("Gouji " + version + " · ");
        html.put(
                "span",
                speech.say(
                        "键盘：j / k 下、上一条问题　u 下一个未核对的数字　← → 前、后一个数字　Esc 取消",
                        "Keys: j / k next, last finding; u next unchecked figure; ← → figure before, after; Esc clears"),
                "class",
                "keys");
        html.end();
        html.open("div", "id", "say", "role", "status", "aria-live", "polite").end();
        if (charts) {
            Assets.CHARTS.forEach(html::asset);
        }
        html.asset(Assets.SCRIPT);
        html.end().end();
    }

    private static String policy(boolean charts) {
        String scripts = Stream.concat(charts ? Assets.CHARTS.stream() : Stream.empty(), Stream.of(Assets.SCRIPT))
                .map(Asset::source)
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + scripts + "; style-src " + Assets.STYLE.source()
                + "; base-uri 'none'; form-action 'none'";
    }
}
