package org.gouji.pipeline;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Wording;

/** What is wrong with a question, in words that help to mend it: SQLite's own reason, where it is, and what to write instead. */
final class SqlMistake {
    /** What the driver puts around the reason. */
    private static final Pattern DRIVER = Pattern.compile("\\[\\w+] [^(]*\\((.*)\\)", Pattern.DOTALL);

    private static final Pattern NEAR = Pattern.compile("near \"(.*)\": syntax error", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("unrecognized token: \"(['\"`\\[].*)\"", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("no such column: (.*)", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("no such table: (.*)", Pattern.DOTALL);
    private static final Pattern WIDE = Pattern.compile("[，；（）‘’“”＝＞＜＊。　]");

    /** What may hold any character. */
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");

    private static final Wording COLUMNS = new Wording(
            "；各表的列见 docs/sql.md，或运行 select * from figures limit 1 看一行",
            "; docs/sql.md lists the columns of each table");

    private final String sql;
    private final String reason;

    private SqlMistake(String sql, String reason) {
        this.sql = sql;
        this.reason = reason;
    }

    static BadRequest of(String sql, SQLException fault) {
        String told = String.valueOf(fault.getMessage());
        Matcher driver = DRIVER.matcher(told);
        SqlMistake mistake = new SqlMistake(sql, driver.matches() ? driver.group(1) : told);
        Wording what = mistake.what();
        Wording wide = mistake.wide();
        return new BadRequest(
                new Wording("查询有误：" + what.zh() + wide.zh(), "the question has a mistake: " + what.en() + wide.en()));
    }

    private Wording what() {
        Matcher near = NEAR.matcher(reason);
        Matcher column = COLUMN.matcher(reason);
        Matcher table = TABLE.matcher(reason);
        if (near.matches()) {
            return new Wording(
                    place(near.group(1)).zh() + "“" + near.group(1) + "”附近不合 SQL 的写法（" + reason + "）",
                    place(near.group(1)).en() + reason);
        }
        if (OPEN.matcher(reason).matches()) {
            return new Wording("引号没有配对（" + reason + "）", "a quotation mark is not closed (" + reason + ")");
        }
        if (column.matches()) {
            return new Wording(
                    place(column.group(1)).zh() + "没有“" + column.group(1) + "”这一列（" + reason + "）" + COLUMNS.zh(),
                    place(column.group(1)).en() + reason + COLUMNS.en());
        }
        if (table.matches()) {
            return new Wording(
                    place(table.group(1)).zh() + "没有“" + table.group(1) + "”这张表（" + reason
                            + "）；可查 files、reports、figures、relations、findings",
                    place(table.group(1)).en() + reason
                            + "; there are files, reports, figures, relations and findings");
        }
        if (reason.equals("not authorized")) {
            return new Wording("不允许这样查询（" + reason + "）", "this may not be asked (" + reason + ")");
        }
        return reason.equals("incomplete input")
                ? new Wording("语句没有写完（" + reason + "）", "the statement breaks off (" + reason + ")")
                : Wording.same(reason);
    }

    /** Where a word stands, if it stands in one place only: SQLite does not say where it stopped. */
    private Wording place(String word) {
        int first = sql.indexOf(word);
        boolean one = !word.isEmpty() && first >= 0 && sql.indexOf(word, first + 1) < 0;
        if (!one) {
            return Wording.same("");
        }
        int line = (int) sql.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        int column = sql.codePointCount(sql.lastIndexOf('\n', first) + 1, first) + 1;
        return line == 1
                ? new Wording("第 " + column + " 个字符处，", "at character " + column + ": ")
                : new Wording(
                        "第 " + line + " 行第 " + column + " 个字符处，", "in line " + line + " at character " + column + ": ");
    }

    /** Marks of Chinese texts are letters to SQL. */
    private Wording wide() {
        Matcher wide = WIDE.matcher(QUOTED.matcher(sql).replaceAll(""));
        return wide.find()
                ? new Wording(
                        "；“" + wide.group() + "”是全角的，SQL 里的标点和空格须用半角",
                        "; \"" + wide.group() + "\" is a full-width mark: SQL wants half-width ones")
                : Wording.same("");
    }
}
