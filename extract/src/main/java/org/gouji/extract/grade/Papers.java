package org.gouji.extract.grade;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Block;
import org.gouji.model.Claim;
import org.gouji.model.Identity;

/**
 * The papers of one unit and year.
 *
 * @param text the text of the document
 * @param identity whose they are
 * @param passages their paragraphs, cells with sentences included
 * @param tables their tables
 * @param claims what their tables claim
 */
public record Papers(
        String text, Identity identity, List<Passage> passages, List<Block.Table> tables, List<Claim> claims) {
    public Papers {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        claims = List.copyOf(claims);
    }

    OptionalInt year() {
        return identity.year();
    }
}
