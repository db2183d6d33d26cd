package org.gouji.export.word;

import java.util.List;
import org.gouji.export.letter.LetterPaper;
import org.gouji.export.letter.Notice;
import org.gouji.export.word.Paper.Look;
import org.gouji.model.Language;

/** A letter to a unit as a Word file, in Chinese: official letters are. */
public final class LetterFile implements LetterPaper {
    private final Paper paper = new Paper();

    private LetterFile() {}

    /** The file of a letter; the same letter gives the same bytes. */
    public static byte[] of(Notice notice) {
        LetterFile file = new LetterFile();
        notice.write(file, Language.ZH);
        return PaperFile.of(file.paper, notice.title(Language.ZH));
    }

    @Override
    public void line(Line line, String words) {
        paper.line(look(line), words);
    }

    private static Look look(Line line) {
        return switch (line) {
            case TITLE -> Look.TITLE;
            case CENTRED -> Look.CENTRED;
            case FLUSH -> Look.FLUSH;
            case NORMAL -> Look.NORMAL;
            case PART -> Look.HEADING_1;
            case MATTER -> Look.HEADING_3;
            case SIGNATURE -> Look.RIGHT;
            case FORM -> Look.FORM;
        };
    }

    @Override
    public void enclosure() {
        paper.across();
    }

    @Override
    public void table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        paper.table(widths.stream().mapToInt(Integer::intValue).toArray()).row(true);
        heads.forEach(head -> paper.cell(Look.FORM_HEAD, head));
        paper.endRow();
        for (List<String> row : rows) {
            paper.formRow().cell(Look.FORM_HEAD, row.get(0));
            row.subList(1, row.size()).forEach(cell -> paper.cell(Look.FORM, cell));
            paper.endRow();
        }
        paper.endTable();
    }
}
