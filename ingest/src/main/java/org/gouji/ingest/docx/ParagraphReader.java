package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.compose.TracedText;
import org.gouji.ingest.docx.ParagraphProperties.Mark;
import org.gouji.model.Traced.Letters;
import org.gouji.model.Traced.Spot;
import org.gouji.model.Traced.Thing;

/** Reads one paragraph: the text of its runs, then what is anchored in it. */
final class ParagraphReader {
    private static final String NO_BREAK_HYPHEN = "-";

    private final BlockReader story;
    private final Xml xml;
    private final LineKind kind;
    private final TracedText own = new TracedText();
    private final List<Item> anchored = new ArrayList<>();
    private ParagraphProperties properties = ParagraphProperties.none();
    private boolean contentsList;
    private int paragraph;

    ParagraphReader(BlockReader story, LineKind kind) {
        this.story = story;
        this.xml = story.xml();
        this.kind = kind;
    }

    /** Reads {@code w:p}, where the cursor stands. */
    void read(List<Item> found) throws Refusal {
        paragraph = xml.element();
        inline(xml.depth());
        story.fields().endParagraph();
        TracedText text = story.takeCarried();
        text.add(own);
        if (properties.mark() == Mark.DELETED) {
            story.carry(text);
        } else if (properties.mark() == Mark.KEPT || !text.isEmpty()) {
            String label =
                    story.document().numbering().label(properties.list(), properties.listLevel(), properties.style());
            if (!label.isEmpty() || !text.isEmpty()) {
                TracedText words = new TracedText();
                write(words, text.isEmpty() ? label.stripTrailing() : label, new Thing(paragraph));
                words.add(text);
                found.add(line(words));
            }
        }
        found.addAll(anchored);
    }

    /** Writes words, and where they stand if that is asked for. */
    private void write(TracedText to, String words, Spot spot) {
        if (story.document().traced()) {
            to.add(words, spot);
        } else {
            to.add(words);
        }
    }

    private Line line(TracedText words) {
        if (kind != LineKind.BODY) {
            return line(words, kind, 0);
        }
        Styles styles = story.document().styles();
        if (contentsList || styles.contentsList(properties.style())) {
            return line(words, LineKind.CONTENTS_LIST, 0);
        }
        int outline = properties.outline();
        int level = outline < 0 ? styles.headingLevel(properties.style()) : outline >= 9 ? -1 : outline + 1;
        if (level >= 0) {
            return line(words, LineKind.HEADING, level);
        }
        return line(words, styles.caption(properties.style()) ? LineKind.CAPTION : LineKind.BODY, 0);
    }

    private static Line line(TracedText words, LineKind kind, int level) {
        return new Line(words.text(), kind, level, words.origin());
    }

    private void inline(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties = ParagraphProperties.read(xml, story.document());
                case "r" -> run();
                case "ins", "moveTo" -> {
                    story.document().sawRevision();
                    inline(xml.depth());
                }
                case "del", "moveFrom" -> story.document().sawRevision();
                case "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo", "oMath" ->
                    inline(xml.depth());
                case "oMathPara" -> inline(xml.depth());
                case "AlternateContent" -> alternative(false);
                default -> {}
            }
        }
    }

    private void alternative(boolean inRun) throws Refusal {
        int depth = xml.depth();
        boolean first = true;
        while (xml.child(depth)) {
            if (first && inRun) {
                content(xml.depth(), new RunLook("", true));
            } else if (first) {
                inline(xml.depth());
            }
            first = false;
        }
    }

    /** How a run looks, as far as it bears on its text. */
    private record RunLook(String font, boolean shown) {}

    private void run() throws Refusal {
        content(xml.depth(), new RunLook("", !story.document().styles().hidden(properties.style())));
    }

    private void content(int depth, RunLook before) throws Refusal {
        RunLook look = before;
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "rPr" -> look = look(before);
                case "t" -> text(look);
                case "tab", "ptab" -> append("\t", look, thing());
                case "br", "cr" -> append("\n", look, thing());
                case "noBreakHyphen" -> append(NO_BREAK_HYPHEN, look, thing());
                case "sym" -> append(symbol(), look, thing());
                case "fldChar" -> field(look);
                case "instrText" -> story.fields().code(xml.text());
                case "drawing", "pict", "object" -> drawing(look);
                case "ruby", "rubyBase" -> content(xml.depth(), look);
                case "r" -> content(xml.depth(), look);
                case "AlternateContent" -> alternative(true);
                default -> {}
            }
        }
    }

    private void text(RunLook look) throws Refusal {
        boolean keep = xml.attribute("space").orElse("").equals("preserve");
        int element = xml.element();
        String words = xml.text();
        String shown = keep ? words : words.strip();
        String plain = Symbols.plain(spaced(shown), look.font());
        int from = words.length() - (keep ? words : words.stripLeading()).length();
        append(plain, look, plain.length() == shown.length() ? new Letters(element, from) : new Thing(element));
    }

    /** The element where the cursor stands. */
    private Spot thing() {
        return new Thing(xml.element());
    }

    /** Line breaks in the markup are only spaces: Word writes real ones as elements. */
    private static String spaced(String words) {
        return words.replace('\n', ' ').replace('\r', ' ');
    }

    private RunLook look(RunLook before) throws Refusal {
        String font = before.font();
        boolean shown = before.shown();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "rStyle" -> shown &= !story.document().styles().hidden(xml.value());
                case "vanish" -> shown = !xml.on();
                case "rFonts" -> font = xml.attribute("ascii").orElse(font);
                default -> {}
            }
        }
        return new RunLook(font, shown);
    }

    private String symbol() {
        try {
            int code = Integer.parseInt(xml.attribute("char").orElse("0"), 16);
            return Symbols.read(xml.attribute("font").orElse(""), code);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void field(RunLook look) throws Refusal {
        story.fields().mark(xml.attribute("fldCharType").orElse(""));
        Spot spot = thing();
        String answer = FormAnswer.read(xml);
        if (look.shown()) {
            write(own, answer, spot);
        }
    }

    private void append(String words, RunLook look, Spot spot) {
        if (look.shown() && story.fields().shown()) {
            write(own, words, spot);
            contentsList |= story.inContentsList();
        }
    }

    /** Text boxes and charts follow the paragraph that they hang on. */
    private void drawing(RunLook look) throws Refusal {
        int depth = xml.depth();
        Spot spot = thing();
        List<Item> items = new ArrayList<>();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    List<Item> box = new ArrayList<>();
                    new BlockReader(story.document(), story.relations(), xml).read(xml.depth(), boxKind(), box);
                    if (look.shown()) {
                        items.addAll(box);
                    }
                }
                case "chart" -> chart(items);
                case "OLEObject" -> {
                    if (look.shown()) {
                        object(items);
                    }
                }
                case "Fallback" -> xml.skip();
                default -> {}
            }
        }
        boolean traced = story.document().traced();
        items.forEach(item -> anchored.add(traced ? item.at(spot) : item));
    }

    private LineKind boxKind() {
        return kind == LineKind.BODY ? LineKind.BOX : kind;
    }

    private void chart(List<Item> items) throws Refusal {
        Optional<String> part = story.relations().byId(xml.attribute("id").orElse(""));
        if (part.isPresent()) {
            Optional<Xml> chart = story.document().part(part.get());
            if (chart.isPresent()) {
                ChartReader.read(chart.get()).ifPresent(items::add);
            }
        }
    }

    /** A file of another program, unless it is only linked or shown as a sign. */
    private void object(List<Item> items) {
        boolean shown = xml.attribute("Type").orElse("").equals("Embed")
                && !xml.attribute("DrawAspect").orElse("").equals("Icon");
        if (shown) {
            String program = xml.attribute("ProgID").orElse("");
            story.relations()
                    .byId(xml.attribute("id").orElse(""))
                    .ifPresent(part -> items.addAll(story.document().objects().read(part, program)));
        }
    }
}
