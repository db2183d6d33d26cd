package org.gouji.pipeline.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextTest {
    @Test
    void databaseTakesOutWhatWasPutIn() throws Exception {
        List<List<?>> rows = List.of(
                List.of(0, "收入合计", "说：\"两数不等\""),
                List.of(-17, "", "C:\\报告\\甲.docx"),
                List.of(Integer.MAX_VALUE, "一\n二\t三\r\u0001\u001f", "[\"a\",1],{}"),
                List.of(3, "\uD842\uDFB7", "null"));

        assertThat(taken(RowText.of(rows))).isEqualTo(rows);
    }

    @Test
    void noRowsAreAnEmptyArray() throws Exception {
        assertThat(taken(RowText.of(List.of()))).isEmpty();
    }

    private static List<List<?>> taken(String json) throws Exception {
        List<List<?>> rows = new ArrayList<>();
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                PreparedStatement asked = memory.prepareStatement(
                        "SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) ORDER BY key")) {
            asked.setString(1, json);
            ResultSet found = asked.executeQuery();
            while (found.next()) {
                rows.add(List.of(found.getObject(1), found.getObject(2), found.getObject(3)));
            }
        }
        return rows;
    }
}
