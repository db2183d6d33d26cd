package org.gouji.pipeline.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.CrossCheck;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;

/**
 * A report of one unit on one year that can be held against others.
 *
 * @param file the key of its file
 * @param report its number in the file
 * @param shown the path of the file as typed
 * @param unit the unit's name with its region
 * @param year the year reported on
 * @param kind the kind of report
 * @param title its title
 */
record Paper(String file, int report, String shown, String unit, int year, String kind, String title) {
    /** Reports of which a unit has one a year. Projects have many: they are not compared. */
    private static final Set<String> YEARLY = Set.of(Kinds.WHOLE_UNIT, Kinds.FINAL_ACCOUNTS);

    /** What the name of a department's own office ends with, its units left out. */
    static final String OFFICE = "（本级）";

    private static final Pattern OWN_OFFICE =
            Pattern.compile("[（(](?:本级|机关)[）)]|(?<=[局委办厅会院])(?:本级|机关)(?![一-龥]{0,2}(?:服务|事务))");

    /** The paper of a row of its table, with the path of its file beside it. */
    static Paper of(ResultSet row) throws SQLException {
        return new Paper(
                row.getString("file"),
                row.getInt("report"),
                row.getString("shown"),
                row.getString("unit"),
                row.getInt("year"),
                row.getString("kind"),
                row.getString("title"));
    }

    /** The same of a row of the table of all reports. */
    static Paper ofReport(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        Identity who = new Identity(
                row.getString("title"),
                row.getString("department"),
                row.getString("region"),
                OptionalInt.of(year),
                row.getString("kind"));
        return new Paper(
                row.getString("file"),
                row.getInt("report"),
                row.getString("shown"),
                unit(who),
                year,
                who.kind(),
                who.title());
    }

    static boolean comparable(Head head) {
        Identity who = head.identity();
        return head.partOf().isEmpty()
                && !who.department().isEmpty()
                && who.year().isPresent()
                && YEARLY.contains(who.kind());
    }

    /** The unit's name with its region in front, once: 水利局 of two counties are two units. */
    static String unit(Identity who) {
        boolean whole = who.department().startsWith(who.region());
        String name = plain(whole ? who.department() : who.region() + who.department());
        boolean office = !name.endsWith(OFFICE) && plain(who.title()).contains(plain(who.department()) + OFFICE);
        return office ? name + OFFICE : name;
    }

    /** A name with its own office (本级, 机关) marked in one way. */
    static String plain(String name) {
        return OWN_OFFICE.matcher(name).replaceAll(OFFICE);
    }

    CrossCheck.Side side(String text, String sentence) {
        return new CrossCheck.Side(shown, unit, year, kind, text, sentence);
    }

    CrossCheck.Side side(Statement statement) {
        return side(statement.quote().text(), statement.quote().sentence());
    }

    CrossCheck.Side side() {
        return side("", "");
    }
}
