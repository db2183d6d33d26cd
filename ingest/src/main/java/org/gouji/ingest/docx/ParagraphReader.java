package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.docx.ParagraphProperties.Mark;

/** Reads one paragraph: the text of its runs, then what is anchored in it. */
final class ParagraphReader {
    private static final String NO_BREAK_HYPHEN = "-";

    private final BlockReader story;
    private final Xml xml;
    private final LineKind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Item> anchored = new ArrayList<>();
    private ParagraphProperties properties = ParagraphProperties.none();
    private boolean contentsList;

    ParagraphReader(BlockReader story, LineKind kind) {
        this.story = story;
        this.xml = story.xml();
        this.kind = kind;
    }

    /** Reads {@code w:p}, where the cursor stands. */
    void read(List<Item> found) throws Refusal {
        inline(xml.depth());
        story.fields().endParagraph();
        text.insert(0, story.takeCarried());
        if (properties.mark() == Mark.DELETED) {
            story.carry(text.toString());
        } else if (properties.mark() == Mark.KEPT || !text.isEmpty()) {
            String label =
                    story.document().numbering().label(properties.list(), properties.listLevel(), properties.style());
            if (!label.isEmpty() || !text.isEmpty()) {
                found.add(line(text.isEmpty() ? label.stripTrailing() : label + text));
            }
        }
        found.addAll(anchored);
    }

    private Line line(String words) {
        if (kind != LineKind.BODY) {
            return new Line(words, kind, 0);
        }
        Styles styles = story.document().styles();
        if (contentsList || styles.contentsList(properties.style())) {
            return new Line(words, LineKind.CONTENTS_LIST, 0);
        }
        int own = properties.outline();
        int level = own < 0 ? styles.headingLevel(properties.style()) : own >= 9 ? -1 : own + 1;
        if (level >= 0) {
            return new Line(words, LineKind.HEADING, level);
        }
        return new Line(words, styles.caption(properties.style()) ? LineKind.CAPTION : LineKind.BODY, 0);
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
                case "t" -> {
                    boolean keep = xml.attribute("space").orElse("").equals("preserve");
                    String words = xml.text();
                    append(Symbols.plain(spaced(keep ? words : words.strip()), look.font()), look);
                }
                case "tab", "ptab" -> append("\t", look);
                case "br", "cr" -> append("\n", look);
                case "noBreakHyphen" -> append(NO_BREAK_HYPHEN, look);
                case "sym" -> append(symbol(), look);
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
        String answer = FormAnswer.read(xml);
        if (look.shown()) {
            text.append(answer);
        }
    }

    private void append(String words, RunLook look) {
        if (look.shown() && story.fields().shown()) {
            text.append(words);
            contentsList |= story.inContentsList();
        }
    }

    /** Text boxes and charts follow the paragraph that they hang on. */
    private void drawing(RunLook look) throws Refusal {
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    List<Item> box = new ArrayList<>();
                    new BlockReader(story.document(), story.relations(), xml).read(xml.depth(), boxKind(), box);
                    if (look.shown()) {
                        anchored.addAll(box);
                    }
                }
                case "chart" -> chart();
                case "OLEObject" -> {
                    if (look.shown()) {
                        object();
                    }
                }
                case "Fallback" -> xml.skip();
                default -> {}
            }
        }
    }

    private LineKind boxKind() {
        return kind == LineKind.BODY ? LineKind.BOX : kind;
    }

    private void chart() throws Refusal {
        Optional<String> part = story.relations().byId(xml.attribute("id").orElse(""));
        if (part.isPresent()) {
            Optional<Xml> chart = story.document().part(part.get());
            if (chart.isPresent()) {
                ChartReader.read(chart.get()).ifPresent(anchored::add);
            }
        }
    }

    /** A file of another program, unless it is only linked or shown as a sign. */
    private void object() {
        boolean shown = xml.attribute("Type").orElse("").equals("Embed")
                && !xml.attribute("DrawAspect").orElse("").equals("Icon");
        if (shown) {
            String program = xml.attribute("ProgID").orElse("");
            story.relations()
                    .byId(xml.attribute("id").orElse(""))
                    .ifPresent(
                            part -> anchored.addAll(story.document().objects().read(part, program)));
        }
    }
}
