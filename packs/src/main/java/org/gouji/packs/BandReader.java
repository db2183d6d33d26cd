package org.gouji.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.model.pack.Band;
import org.gouji.model.pack.Pack.Origin;
import org.gouji.model.pack.Tie.Rung;
import org.gouji.packs.Entry.Keyed;

/** Reads bands: {@code from} is included, {@code to} only in the highest; together they leave no hole and never overlap. */
final class BandReader {
    private final Fields fields;

    BandReader(Fields fields) {
        this.fields = fields;
    }

    /** A band and the entry that it stands in. */
    record Printed(Keyed entry, Band band) {}

    /** The bands of an entry, from the highest down. */
    List<Printed> read(Keyed entry) {
        List<Printed> bands = new ArrayList<>();
        for (Keyed one : fields.all(entry, "bands")) {
            Optional<BigDecimal> from = fields.number(one, "from");
            Optional<BigDecimal> to = fields.number(one, "to");
            if (from.isPresent() && to.isPresent()) {
                bands.add(new Printed(one, new Band(from.get(), to.get(), false)));
            }
        }
        bands.sort(Comparator.comparing((Printed p) -> p.band().from()).reversed());
        check(bands);
        if (!bands.isEmpty()) {
            Band highest = bands.get(0).band();
            bands.set(0, new Printed(bands.get(0).entry(), new Band(highest.from(), highest.to(), true)));
        }
        return bands;
    }

    private void check(List<Printed> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i).band();
            Origin at = bands.get(i).entry().at();
            if (band.from().compareTo(band.to()) >= 0) {
                fields.mistakes().add(at, "“from”应小于“to”", "\"from\" must be less than \"to\"");
            } else if (i > 0) {
                gap(band, bands.get(i - 1).band(), at);
            }
        }
    }

    private void gap(Band band, Band above, Origin at) {
        int side = band.to().compareTo(above.from());
        String both = plain(band.to()) + "、" + plain(above.from());
        if (side < 0) {
            fields.mistakes()
                    .add(
                            at,
                            "分档不连续：" + both + " 之间没有档",
                            "a hole between " + plain(band.to()) + " and " + plain(above.from()));
        } else if (side > 0) {
            fields.mistakes()
                    .add(
                            at,
                            "分档重叠：" + plain(above.from()) + " 到 " + plain(band.to()),
                            "bands overlap from " + plain(above.from()) + " to " + plain(band.to()));
        }
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** Bands that give points. */
    List<Rung> rungs(Keyed entry) {
        List<Rung> rungs = new ArrayList<>();
        for (Printed printed : read(entry)) {
            fields.only(printed.entry(), List.of("from", "to", "points"));
            fields.number(printed.entry(), "points").ifPresent(points -> rungs.add(new Rung(printed.band(), points)));
        }
        return rungs;
    }
}
