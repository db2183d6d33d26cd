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
     * @param clean how many of its reports nothing was wrong with: errors were planted into them
     * @param faulty how many were left alone
     * @param score what was found
     */
    public record Result(int clean, int faulty, Score score) {}

    /** @param enough stops early */
    public Result of(Document document, BooleanSupplier enough) {
        Dossier clean = audit.apply(document);
        Score score = new Score();
        List<Plant> plants = Planter.plants(clean, seed ^ own(document), most);
        for (Plant plant : plants) {
            if (enough.getAsBoolean()) {
                break;
            }
            Dossier after = audit.apply(plant.in(document));
            score.add(plant, new Judge(plant, clean).of(after));
        }
        int tried = Planter.clean(clean).size();
        return new Result(tried, Planter.mains(clean).size() - tried, score);
    }

    /** A number of the file's content: other files get other errors, wherever they lie. */
    private static long own(Document document) {
        String hash = document.source().sha256();
        return hash.length() < DIGITS ? document.text().hashCode() : Long.parseLong(hash.substring(0, DIGITS), HEX);
    }
}
