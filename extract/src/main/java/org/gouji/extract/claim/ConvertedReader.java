package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;

/** Reads an amount that is said once more in another unit: 1305842.67元，合130.58万元. */
final class ConvertedReader {
    private static final Pattern AGAIN = Pattern.compile("^[，、（](?:合|折合|折算为|换算为|即|亦即|也就是)(?:人民币)?(?:为)?$");
    private static final Needs NEEDS = Needs.of(AGAIN);

    private ConvertedReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                Mention first = mentions.get(i - 1);
                Mention again = mentions.get(i);
                boolean units = first.money()
                        && again.money()
                        && !first.fact()
                                .quantity()
                                .unit()
                                .equals(again.fact().quantity().unit());
                if (units && AGAIN.matcher(again.lead()).matches()) {
                    claims.add(new Equal(first.fact(), again.fact(), Equal.Type.STATED, sentence.span()));
                }
            }
        }
        return claims;
    }
}
