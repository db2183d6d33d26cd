package org.gouji.export.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.export.Links;
import org.gouji.export.Origin;
import org.gouji.model.CrossCheck;
import org.gouji.model.Report;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;

/** One chapter on the page: its head, its text, the findings beside it, and all checks behind it. */
final class ChapterView {
    private final Html html;
    private final Names names;
    private final Links links;

    /** @param links from the page to the files */
    ChapterView(Html html, Names names, Links links) {
        this.html = html;
        this.names = names;
        this.links = links;
    }

    void write(Chapter chapter, List<CrossCheck> across) {
        Marks marks = Marks.of(chapter, Shown.of(chapter.blocks()));
        html.open("article", "id", chapter.id(), "aria-labelledby", chapter.id() + "-h");
        head(chapter);
        html.open("div", "class", "cols");
        html.open("div", "class", "text", "lang", "zh-CN");
        if (chapter.blocks().isEmpty()) {
            html.put("p", names.speech().say("（正文没有保存）", "(the text was not kept)"), "class", "none");
        }
        new TextView(html, chapter, marks, names.speech()).write();
        html.end();
        FindingsView findings = new FindingsView(html, chapter, marks, names);
        html.open("aside", "class", "side", "aria-label", names.speech().say("问题", "Findings"));
        findings.findings(across);
        html.end().end();
        findings.checks();
        html.end();
    }

    private void head(Chapter chapter) {
        Speech speech = names.speech();
        Origin origin = chapter.origin();
        html.open("header");
        String title = origin.title().isBlank() ? speech.say("（无标题）", "(no title)") : origin.title();
        html.put("h2", title, "id", chapter.id() + "-h");
        html.open("p", "class", "meta");
        html.text(Names.unit(origin) + " · " + names.about(origin) + " · ");
        String path = chapter.dossier().source().path();
        html.put(
                links.to(path).isPresent() ? "a" : "span",
                path,
                "href",
                links.to(path).orElse(""),
                "class",
                "path");
        html.end();
        alarm(chapter);
        counts(chapter);
        html.end();
    }

    /** What must not be overlooked: a damaged file's figures never count as verified. */
    private void alarm(Chapter chapter) {
        Speech speech = names.speech();
        Status status = chapter.dossier().status();
        List<String> said = new ArrayList<>();
        if (status.failed()) {
            said.add(speech.of(status) + speech.say("：其中的数字一律不作为已核实。", ": none of its figures counts as verified."));
        }
        chapter.dossier().warnings().forEach(warning -> said.add(speech.say(warning)));
        for (String words : said) {
            html.put("p", words, "class", status.failed() ? "alarm" : "notice");
        }
    }

    private void counts(Chapter chapter) {
        Speech speech = names.speech();
        Map<State, Integer> states = new EnumMap<>(State.class);
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (Report report : chapter.reports()) {
            Standing.count(report.standings()).forEach((state, n) -> states.merge(state, n, Integer::sum));
            Standing.reasons(report.standings()).forEach((why, n) -> reasons.merge(why, n, Integer::sum));
        }
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        html.open("p", "class", "counts").text(speech.say("数字 " + all + "：", all + " figures: "));
        states.forEach((state, n) -> {
            html.put("span", speech.say(state.label()) + " " + n, "class", "key " + key(state));
            html.text("　");
        });
        if (!reasons.isEmpty()) {
            List<String> why = new ArrayList<>();
            reasons.forEach((reason, n) -> why.add(speech.say(reason.label()) + " " + n));
            html.put("span", speech.say("其中 ", "of these: ") + String.join(speech.say("、", ", "), why), "class", "why");
        }
        html.end();
    }

    static String key(State state) {
        return switch (state) {
            case VERIFIED -> "ok";
            case CONTRADICTED -> "no";
            case UNCHECKED -> "un";
        };
    }
}
