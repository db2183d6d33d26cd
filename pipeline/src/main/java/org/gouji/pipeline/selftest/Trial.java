package org.gouji.pipeline.selftest;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.gouji.model.Document;
import org.gouji.model.Dossier;

/**
 * The trial of one file: plants errors into it one at a time, in memory, and reads it again each time.
 *
 * @param audit the stages after ingest
 * @param seed makes the choice of errors
 * @param most how many numbers of each report to change
 */
public record Trial(Function<Document, Dossier> audit, long seed, int most) {
    private static final int HEX = 16;
    private static final int DIGITS = 12;

    /**
     * What came of a file.
     *
     * @param clean whether nothing was wrong with it, so that errors were planted
     * @param reports how many reports it holds
     * @param score what was found
     */
    public record Result(boolean clean, int reports, Score score) {}

    /** @param enough stops early */
    public Result of(Document document, BooleanSupplier enough) {
        Dossier clean = audit.apply(document);
        Score score = new Score();
        if (!Planter.clean(clean)) {
            return new Result(false, clean.reports().size(), score);
        }
        List<Plant> plants = Planter.plants(clean, seed ^ own(document), most);
        for (Plant plant : plants) {
            if (enough.getAsBoolean()) {
                break;
            }
            Dossier after = audit.apply(plant.in(document));
            score.add(plant, new Judge(plant, document.text()).of(after));
        }
        return new Result(true, clean.reports().size(), score);
    }

    /** A number of the file's content: other files get other errors, wherever they lie. */
    private static long own(Document document) {
        String hash = document.source().sha256();
        return hash.length() < DIGITS ? document.text().hashCode() : Long.parseLong(hash.substring(0, DIGITS), HEX);
    }
}
