package org.gouji.ingest.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "在职人员1먶人",
                "第1ဴ号",
                "支出44.Ì8万元",
                "现场੣阅",
                "其他收入16䘮",
                "支出84栮30万元",
                "不低于95%堛",
                "第1✳80项",
                "得分45.ἵ分",
                "占7£.60%",
                "得分9@.5",
                "得分9.@5",
                "执行率\uE4399.20%",
                "第3\u0142项"
            })
    void aLetterThatAChangedByteLeavesIsStray(String text) {
        assertThat(Strays.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出420.15万元，完成98.44%。",
                "管径Ø50，电阻5µΩ，面积3m²，温差±5℃",
                "№5、Ⅱ级、②、β值、й、の",
                "䶮县档案馆",
                "张堃2次，大塆3组",
                "預算數3個，支出18萬元，5裡",
                "\uE5E52023年\uF0B71项\uE8163",
                "1#2号楼，见a@b.cn，价格￡7.60或£7.60，✓3✔2",
                "བོད་ལྗོངས་རང་སྐྱོང་ལྗོངས། 西藏自治区2023年",
                "ئۇيغۇر 与 و 2 项",
                "Café 3号，naïve"
            })
    void whatPeopleTypeIsNotStray(String text) {
        assertThat(Strays.in(text)).isFalse();
    }
}
