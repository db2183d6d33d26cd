package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.export.WorkbookInput.ProgramFacts;
import org.gouji.export.xlsx.XlsxWriter;
import org.gouji.model.Wording;

/** The sheet 运行信息: what made this workbook, out of what, and how many rows there are. It holds no time: the same files give the same. */
final class RunSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.of("项目", "What", 60, Format.LABEL),
            Column.of("内容", "Value", 70, Format.LABEL),
            Column.of("行数", "Rows", 14, Format.WHOLE),
            Column.of("分表数", "Sheets", 9, Format.WHOLE));

    private final Grid grid;
    private final WorkbookInput input;
    private final int rowsPerSheet;

    RunSheet(Book book, WorkbookInput input) throws IOException {
        this.grid = book.grid(new Wording("运行信息", "This run"), COLUMNS);
        this.input = input;
        this.rowsPerSheet = book.rowsPerSheet();
    }

    /**
     * Fills the sheet.
     *
     * @param sheets all others
     * @param checks the sheet of checks
     */
    Filled fill(List<Filled> sheets, CheckSheet checks) throws IOException {
        ProgramFacts program = input.program();
        line("程序版本", "Version", "gouji " + program.version());
        line("程序与规则指纹", "Fingerprint of program and rules", program.fingerprint());
        String packs = String.join("、", program.packs());
        line("规则包", "Rule packs", say("标准规则", "standard") + (packs.isEmpty() ? "" : "、" + packs));
        line("输入文件指纹（路径、状态与内容的 SHA-256）", "Hash of the input (paths, status, contents)", hash());
        for (Filled filled : sheets) {
            grid.begin().text(say("工作表：", "sheet: ") + filled.name());
            grid.text(filled.linksLeftOut() ? say("部分文件未加链接", "some files are not linked") : "");
            grid.number(filled.rows()).number(filled.sheets()).end();
        }
        Filled relations = sheets.stream()
                .filter(sheet -> sheet.name().equals(say("勾稽关系", "Checks")))
                .findFirst()
                .orElseThrow();
        count("勾稽关系：由公式重新计算并得出结论的行", "Checks that a formula works out and judges", checks.followed());
        count("勾稽关系：数字相合但口径存疑、直接写“未核对”的行", "Checks left unchecked although their figures tie", checks.constant());
        for (Map.Entry<Unfollowed, Long> none : checks.unfollowed().entrySet()) {
            Wording why = none.getKey().why();
            count("勾稽关系：无公式的行——" + why.zh(), "Checks without a formula: " + why.en(), none.getValue());
        }
        grid.begin().text(say("公式结论与程序结论不一致的行（应为 0）", "Checks where the formula says otherwise (must be 0)"));
        grid.text(relations.sheets() > 1 ? say("仅统计第一张分表", "of the first sheet") : "");
        String name = XlsxWriter.quoted(relations.name());
        long rows = Math.min(relations.rows(), rowsPerSheet - 1L);
        grid.formula(checks.mismatches(name, rows), BigDecimal.ZERO, "#,##0");
        grid.end();
        return grid.finish();
    }

    private void line(String zh, String en, String value) throws IOException {
        grid.begin().text(say(zh, en)).text(value).end();
    }

    private void count(String zh, String en, long count) throws IOException {
        grid.begin().text(say(zh, en)).text("").number(count).end();
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LedgerRow row : input.ledger()) {
                String words = row.path() + '\t' + row.status() + '\t' + row.sha256() + '\n';
                digest.update(words.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(input.language());
    }
}
