package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.sentence.Means;
import org.gouji.model.Claim;

/** Finds times beside the people who came, whose number is no smaller: 接待62批次、486人次. */
final class Visits {
    private static final Set<String> TIMES = Set.of("批次", "批", "场次", "场", "期", "班次");
    private static final Set<String> PEOPLE = Set.of("人次", "人");

    private final Field field;

    Visits(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Num times : field.numbers()) {
            if (TIMES.contains(times.fact().quantity().unit())) {
                Optional<Num> people = field.after(times, 1, n -> true).stream()
                        .filter(n -> n.sentence() == times.sentence() && n.at() == times.at() + 1)
                        .filter(n -> PEOPLE.contains(n.fact().quantity().unit()))
                        .filter(n -> !Means.named(n.mention().lead()))
                        .filter(n -> !n.fact().quantity().number().approximate()
                                && !times.fact().quantity().number().approximate())
                        .filter(n -> n.value().compareTo(times.value()) >= 0
                                && times.value().signum() > 0)
                        .findFirst();
                people.ifPresent(p -> claims.add(Claim.Bound.likely(times.fact(), p.fact())));
            }
        }
        return claims;
    }
}
