package org.gouji.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.pack.Item;
import org.gouji.packs.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of items as offices print them, and the partitions of the official tables. */
class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.of(Packs.standard().pack());

    @ParameterizedTest
    @CsvSource({
        "“三公”经费, sg.total",
        "三公经费支出, sg.total",
        "因公出国(境)费用, sg.abroad",
        "公务用车购置及运行费, sg.car",
        "公务接待费, sg.reception",
        "日常公用经费, exp.public",
        "人员支出, exp.personnel",
        "一般商品和服务支出, eco.goods",
        "对个人和家庭补助支出, eco.persons",
        "收、支总计, total.grand",
        "本年支出合计, exp.total",
        "总收入, inc.total.grand",
        "一般公共预算拨款收入, inc.gpb",
        "政府性基金预算拨款支出, exp.govfund",
        "年初结转和结余, bal.begin",
        "行政运行经费, gov.run",
        "政府采购金额, proc.total"
    })
    void nameIsKnownByAnyOfItsForms(String printed, String key) {
        assertThat(WORDS.named(Vocabulary.plain(printed)).map(Item::key)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"2022年我单位公务接待费, sg.reception", "本部门全年基本支出, exp.basic", "本年度项目支出, exp.project"})
    void longestNameAtTheEndIsFound(String words, String key) {
        assertThat(WORDS.ending(words).map(Item::key)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"场馆维护费", "支出", "收入", "办公费", "''"})
    void wordsThatAreNoLineItemAreNotKnown(String words) {
        assertThat(WORDS.named(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exp.total | exp.basic,exp.project | true
            exp.total | exp.basic,exp.project,exp.operating | true
            exp.total | exp.basic | false
            exp.total | exp.basic,exp.personnel | false
            exp.basic | exp.personnel,exp.public | true
            exp.basic | eco.wages,eco.goods,eco.persons | true
            exp.basic | eco.wages,eco.goods | false
            sg.total | sg.abroad,sg.car,sg.reception | true
            sg.total | sg.car,sg.reception | true
            sg.total | sg.car.buy,sg.car.run,sg.reception | false
            sg.car | sg.car.buy,sg.car.run | true
            proc.total | proc.goods,proc.works,proc.services | true
            proc.total | proc.goods,proc.services | false
            inc.total | inc.gpb,inc.other | true
            inc.total | inc.other | false
            sg.reception | sg.car.buy,sg.car.run | false
            """)
    void listIsCompleteAsTheOfficialTablesSay(String total, String parts, boolean complete) {
        assertThat(WORDS.complete(total, List.of(parts.split(",")))).isEqualTo(complete);
    }

    @Test
    void everyTotalHasMoreThanOnePart() {
        for (String total : List.of("inc.total", "inc.fiscal", "exp.total", "exp.basic", "sg.total", "proc.total")) {
            assertThat(WORDS.partitions(total)).as(total).isNotEmpty();
            assertThat(WORDS.partitions(total))
                    .as(total)
                    .allSatisfy(partition -> assertThat(partition.allowed()).hasSizeGreaterThan(1));
        }
    }

    @Test
    void quotationMarksSpacesAndHalfWidthBracketsMakeNoDifference() {
        assertThat(Vocabulary.plain(" “三公” 经费（境)\u3000")).isEqualTo("三公经费（境）");
    }
}
