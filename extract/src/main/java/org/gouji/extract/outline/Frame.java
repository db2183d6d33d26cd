package org.gouji.extract.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Span;

/**
 * A report's place among the rows of a document.
 *
 * @param parent the place in the list of frames of the report that it belongs to
 * @param title its title line
 * @param role what it is
 * @param from its first row
 * @param to the row after its last
 * @param body the first row after its title
 */
record Frame(Optional<Integer> parent, Optional<Title> title, Role role, int from, int to, int body) {
    /** What a frame holds. */
    enum Role {
        REPORT,
        FORM,
        QUESTIONNAIRE,
        ACCOUNTS,
        /** 附表 and trailing chart data. */
        TABLES;

        static Role of(Title.Type type) {
            return type == Title.Type.TABLE ? FORM : valueOf(type.name());
        }

        /** Whether its rows may be headings; those of a form are items. */
        boolean hasSections() {
            return this != FORM && this != QUESTIONNAIRE;
        }
    }

    Frame until(int end) {
        return new Frame(parent, title, role, from, end, Math.min(body, end));
    }

    List<Row> rows(List<Row> all) {
        return all.subList(from, to);
    }

    /** Its piece of the text; the first frame begins with the text, the last ends with it. */
    Span span(List<Row> all, int length) {
        int start = from == 0 ? 0 : all.get(from).start();
        int end = to >= all.size() ? length : all.get(to).start();
        return new Span(start, end);
    }
}
