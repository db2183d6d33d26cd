package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    @ParameterizedTest
    @CsvSource({"'甲乙',2,2", "'𠀀乙',2,1", "'𠀀乙',3,2", "'甲𠀀𠀁乙',5,3", "'',0,0"})
    void offsetCountsAPairOnce(String text, int units, int points) {
        assertThat(CodePoints.of(text).at(units)).isEqualTo(points);
    }

    @Test
    void offsetsAgreeWithTheLibrariesCountOnRandomTextWithLoneSurrogates() {
        SplittableRandom random = new SplittableRandom(20231);
        char[] alphabet = {'甲', '1', '\uD840', '\uDC00', '\n'};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            CodePoints points = CodePoints.of(text.toString());
            for (int offset = 0; offset <= length; offset++) {
                assertThat(points.at(offset)).as("%s at %s", text, offset).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }
}
