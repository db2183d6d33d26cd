package org.gouji.ingest.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.numbering.Suffix;
import org.gouji.model.Limits;

/** Goes through the tokens of a rich text and tells the stories in it. */
final class RtfReader {
    private static final int DEEPEST = 1_000;

    private final Lexer lexer;
    private final Codepages codepages = new Codepages();
    private final Definition definition = new Definition();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Stories stories;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final RowLayout row = new RowLayout();
    private final RowLayout innerRow = new RowLayout();
    /** The printed number of a list, while it is read. */
    private final StringBuilder label = new StringBuilder();

    private Group group;
    /** Characters that stand in for the Unicode character before them. */
    private int standIns;
    /** A control symbol that says: pass over this group unless you know it. */
    private boolean optional;

    private boolean revised;
    private boolean unbalanced;

    RtfReader(byte[] bytes, Limits limits) {
        this.lexer = new Lexer(bytes);
        this.group = new Group(codepages.file());
        this.stories = new Stories(limits);
    }

    /** Whether text was deleted or inserted while changes were tracked. */
    boolean revised() {
        return revised;
    }

    /** Whether braces are missing or bytes are such as no writer writes: the file is cut or damaged. */
    boolean damaged() {
        return unbalanced || lexer.strange();
    }

    List<Item> read() throws Refusal {
        for (Lexer.Token token = lexer.next(); token != Lexer.Token.END; token = lexer.next()) {
            switch (token) {
                case OPEN -> open();
                case CLOSE -> close();
                case BYTE -> take(lexer.value());
                default -> word();
            }
        }
        flush();
        unbalanced |= !groups.isEmpty();
        return stories.all();
    }

    private void open() throws Refusal {
        flush();
        if (groups.size() >= DEEPEST) {
            throw Refusal.corrupt("文件内部嵌套过深。", "Groups are nested too deep.");
        }
        groups.push(group);
        group = group.inner();
        optional = false;
        standIns = 0;
    }

    private void close() throws Refusal {
        flush();
        optional = false;
        standIns = 0;
        if (groups.isEmpty()) {
            unbalanced = true;
            return;
        }
        if (group.use == Group.Use.STYLES) {
            definition.end();
        }
        if (group.opensStory) {
            stories.end();
        }
        boolean labelled = group.label;
        group = groups.pop();
        if (labelled && !group.label && group.shown()) {
            String number = number(label.toString());
            stories.now().write(number.isEmpty() ? "" : number + Suffix.TAB.after(number));
        }
    }

    /** A number as it was printed; marks are of one symbol font or the other, and which one is not said there. */
    private static String number(String printed) {
        String mark = Symbols.plain(printed, "symbol").strip();
        return mark.isEmpty() ? Symbols.plain(printed, "wingdings").strip() : mark;
    }

    private void openStory(LineKind kind) {
        group.use = Group.Use.TEXT;
        group.hidden = false;
        group.opensStory = true;
        stories.open(kind);
    }

    private void take(int one) {
        if (standIns > 0) {
            standIns--;
            return;
        }
        if (group.shown() && lexer.needless()) {
            lexer.notStandingIn();
        }
        if (group.use == Group.Use.STYLES || group.use == Group.Use.FONTS || group.shown()) {
            pending.write(one);
        }
    }

    /** Writes the bytes that have been gathered: only together do they make characters. */
    private void flush() throws Refusal {
        if (pending.size() > 0) {
            String text = pending.toString(group.charset);
            pending.reset();
            write(text);
        }
    }

    private void write(String text) {
        if (group.use == Group.Use.STYLES) {
            definition.name(text);
        } else if (group.use == Group.Use.FONTS) {
            codepages.name(definition.number(), text);
        } else if (group.label) {
            label.append(text);
        } else if (group.shown()) {
            stories.now().write(text);
        }
    }

    private void word() throws Refusal {
        String word = lexer.word();
        if (word.equals("bin")) {
            lexer.pass(lexer.value(0));
            return;
        }
        flush();
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean first = optional;
        optional = false;
        if (group.use == Group.Use.NOTHING) {
            return;
        }
        if (Words.SKIPPED.contains(word) || first && !Words.KNOWN.contains(word)) {
            group.use = Group.Use.NOTHING;
        } else if (!place(word) && !table(word) && !character(word)) {
            paragraph(word);
        }
    }

    /** Words that say what a group is for. */
    private boolean place(String word) {
        switch (word) {
            case "fonttbl" -> group.use = Group.Use.FONTS;
            case "stylesheet" -> group.use = Group.Use.STYLES;
            case "footnote" -> openStory(LineKind.NOTE);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                openStory(LineKind.RUNNING_HEAD);
            case "listtext", "pntext" -> {
                group.label = true;
                label.setLength(0);
            }
            case "shptxt", "dptxbxtext" -> openStory(LineKind.BOX);
            case "ansicpg" -> {
                codepages.file(lexer.value(0));
                group.charset = codepages.file();
                groups.forEach(outer -> outer.charset = codepages.file());
            }
            case "fcharset" -> codepages.font(definition.number(), lexer.value(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean table(String word) throws Refusal {
        switch (word) {
            case "nesttableprops" -> group.innerRow = true;
            case "trowd" -> layout().clear();
            case "cell" -> stories.now().endCell(1);
            case "nestcell" -> stories.now().endCell(Math.max(stories.now().nesting(), 2));
            case "row" -> stories.now().endRow(1, row);
            case "nestrow" -> stories.now().endRow(Math.max(stories.now().nesting(), 2), innerRow);
            case "intbl" -> stories.now().nesting(Math.max(stories.now().nesting(), 1));
            case "itap" -> stories.now().nesting(lexer.value(1));
            case "trleft", "clvmgf", "clvmrg", "clmrg", "cellx" -> layout().take(word, lexer.value(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private RowLayout layout() {
        return group.innerRow ? innerRow : row;
    }

    private boolean character(String word) throws Refusal {
        switch (word) {
            case "u" -> {
                standIns = 0;
                write(codepages.shown(group.font, (char) lexer.value(0)));
                standIns = group.stand;
            }
            case "uc" -> group.stand = Math.max(lexer.value(1), 0);
            case "f" -> font(lexer.value(0));
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
            }
            case "v" -> group.hidden = lexer.value(1) != 0;
            case "deleted" -> {
                group.deleted = lexer.value(1) != 0;
                revised = true;
            }
            case "revised" -> revised = true;
            default -> {
                String text = Words.TEXT.get(word);
                if (text != null && standIns > 0 && word.length() == 1) {
                    standIns--;
                } else if (text != null) {
                    write(text);
                }
                return text != null;
            }
        }
        return true;
    }

    private void font(int number) {
        if (group.use == Group.Use.FONTS) {
            definition.number(number);
        } else {
            group.charset = codepages.of(number);
            group.font = number;
        }
    }

    private void paragraph(String word) throws Refusal {
        if (group.label) {
            return;
        }
        switch (word) {
            case "par", "sect", "page" -> {
                if (group.use == Group.Use.TEXT && (!group.deleted || !word.equals("par"))) {
                    stories.now().endParagraph();
                }
            }
            case "pard" -> stories.now().plain(definition.sheet().of(0));
            case "s" -> {
                definition.number(lexer.value(0));
                if (group.use == Group.Use.TEXT) {
                    stories.now().style(definition.sheet().of(lexer.value(0)));
                }
            }
            case "outlinelevel" -> {
                definition.outline(lexer.value(-1));
                if (group.use == Group.Use.TEXT) {
                    stories.now().outline(lexer.value(-1));
                }
            }
            default -> {
                // All the rest is how things look.
            }
        }
    }
}
