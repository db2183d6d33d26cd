package org.gouji.index.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.index.ask.AskingTest.mistake;

import org.gouji.index.ask.Parsed.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with queries, and where. */
class MistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公务 (接待            | 3 | 4  | 括号没有配对            | never closed
            公务) 接待            | 2 | 3  | 多出一个右括号          | too many
            公务 ()               | 4 | 5  | 缺少检索条件            | missing
            公务 “接待            | 3 | 4  | 引号没有配对            | never closed
            公务\\                | 2 | 3  | 反斜杠                  | backslash
            AND 公务              | 0 | 3  | “AND”前面缺少           | missing before AND
            公务 AND              | 3 | 6  | “AND”后面缺少           | missing behind AND
            公务 OR OR 接待       | 3 | 5  | “OR”后面缺少            | missing behind OR
            NOT                   | 3 | 3  | 末尾缺少                | at the end
            公务 ｜               | 4 | 4  | 末尾缺少                | at the end
            部门:                 | 0 | 3  | 应如 部门:一部分名称    | part-of-a-name
            部门： AND 公务       | 0 | 3  | 部门: 后面缺少          | missing behind department
            部们:政务             | 0 | 2  | 是否要写 部门:          | did you mean 部门:
            amuont:5              | 0 | 6  | 是否要写 amount:        | did you mean amount:
            会议强调：公务        | 0 | 4  | 可用：部门、地区        | department, region
            年度:22               | 3 | 5  | 年度:2021..2023         | year:2021..2023
            x 年度:2023..2021     | 5 | 15 | 起点大于终点            | ends before it begins
            金额:>10万..20万      | 3 | 12 | 金额的值无法识别        | no value of amount
            金额:10斤             | 3 | 6  | 金额的值无法识别        | no value of amount
            比例:高               | 3 | 4  | 比例:<80%               | ratio:<80%
            结论:还行             | 3 | 5  | 不符、有说明、未核对    | broken, explained, unchecked
            部门:(地区:x)         | 4 | 7  | 不能再有字段            | no field
            公务*费               | 0 | 4  | 请写成两个词            | two words
            部门:*                | 3 | 4  | 部门的值无法识别        | no value of department
            😀 公务 (             | 6 | 6  | 缺少                    | missing
            """)
    void placeAndRemedyAreTold(String query, int start, int end, String zh, String en) {
        Mistake mistake = mistake(query);

        assertThat(mistake.what().zh()).contains(zh);
        assertThat(mistake.what().en()).contains(en);
        assertThat(mistake.start()).isEqualTo(start);
        assertThat(mistake.end()).isEqualTo(end);
    }

    @Test
    void bracketsDeeperThanTheLimitAreRefused() {
        int most = Bounds.standard().depth();

        AskingTest.clause("(".repeat(most) + "x" + ")".repeat(most));
        assertThat(mistake("(".repeat(most + 1) + "x" + ")".repeat(most + 1))
                        .what()
                        .en())
                .contains(most + " at most");
        assertThat(mistake("NOT ".repeat(most + 1) + "x").what().en()).contains(most + " at most");
        assertThat(mistake("-(".repeat(most) + "x").what().en()).contains(most + " at most");
    }

    @Test
    void moreClausesThanTheLimitAreRefused() {
        int most = Bounds.standard().clauses();

        AskingTest.clause("部门:x ".repeat(most));
        assertThat(mistake("部门:x ".repeat(most + 1)).what().en()).contains(most + " at most");
        assertThat(mistake("x ".repeat(Bounds.standard().words() + 1)).what().en())
                .contains(Bounds.standard().words() + " at most");
        assertThat(mistake("项目:(" + "x OR ".repeat(most) + "x)").what().en()).contains(most + " at most");
    }

    @Test
    void longWordsAndManyStarsAreRefused() {
        Bounds bounds = Bounds.standard();

        AskingTest.clause("政".repeat(bounds.word()));
        assertThat(mistake("政".repeat(bounds.word() + 1)).what().zh()).contains(bounds.word() + " 个字符");
        AskingTest.clause("部门:" + "政*".repeat(bounds.wildcards()) + "x");
        assertThat(mistake("部门:" + "政*".repeat(bounds.wildcards() + 1) + "x")
                        .what()
                        .zh())
                .contains("* 过多");
    }

    @Test
    void millionClausesAreRefusedUnread() {
        assertThat(mistake("部门:a OR ".repeat(1_000_000)).what().en()).contains("10000 characters at most");
        assertThat(mistake("(".repeat(5_000_000)).what().en()).contains("too long");
        assertThat(mistake("(".repeat(9_000)).what().en()).contains("inside each other");
        assertThat(mistake("\ud83d\ude00".repeat(10_001)).what().en()).contains("too long");
    }
}
