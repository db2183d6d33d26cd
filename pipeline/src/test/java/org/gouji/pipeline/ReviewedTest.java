package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;

final class ReviewedTest {
    private static Reviewed of(Optional<Conclusion> conclusion, String note) {
        Decision decision = new Decision("g1", conclusion, note);
        return new Reviewed("g1", "", "", "", "X", Optional.empty(), Wording.same(""), Optional.of(decision));
    }

    @Test
    void noteAloneIsNoConclusion() {
        assertThat(of(Optional.empty(), "再问").concluded()).isFalse();
        assertThat(of(Optional.of(Conclusion.PENDING), "").concluded()).isTrue();
    }
}
