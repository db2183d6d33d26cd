package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "公务接待费1,280.50万元，占“三公”经费的98.60%。\n\t①㎡",
                "決算𠀀ﾞé한Ω",
                "\ud800",
                "\udc00x",
                "\u0000\u007f\u0080\uffff"
            })
    void whatIsKeptComesBack(String text) {
        assertThat(ShortText.decode(ShortText.encode(text))).isEqualTo(text);
    }

    @Test
    void everyCharacterComesBack() {
        StringBuilder all = new StringBuilder();
        new SplittableRandom(5).ints(5_000, 0, 0x10000).forEach(c -> all.append((char) c));
        for (int c = 0; c < 0x10000; c++) {
            all.append((char) c);
        }

        assertThat(ShortText.decode(ShortText.encode(all.toString()))).isEqualTo(all.toString());
    }

    @Test
    void chineseTakesTwoBytesAndDigitsOne() {
        assertThat(ShortText.encode("公务接待费，").length).isEqualTo(12);
        assertThat(ShortText.encode("1,280.50").length).isEqualTo(8);
    }

    @Test
    void piecesOfAnArrayAreRead() {
        BytesRef whole = ShortText.encode("甲乙丙");

        assertThat(ShortText.decode(new BytesRef(whole.bytes, 2, 2))).isEqualTo("乙");
    }
}
