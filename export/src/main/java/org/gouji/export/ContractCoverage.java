package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Language;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** What became of the numbers of a report in the contract: of all of them, and of each. */
final class ContractCoverage {
    private final JsonGenerator json;
    private final Language language;
    private final Map<Span, Standing> standings = new HashMap<>();

    ContractCoverage(JsonGenerator json, Report report, Language language) {
        this.json = json;
        this.language = language;
        report.standings().forEach(s -> standings.put(s.span(), s));
    }

    /** How many numbers end in each state, and the reasons of those that were not checked. */
    static void write(JsonGenerator json, List<Standing> standings) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("numbers", standings.size());
        for (Map.Entry<Standing.State, Integer> entry :
                Standing.count(standings).entrySet()) {
            json.writeNumberField(lower(entry.getKey()), entry.getValue());
        }
        json.writeObjectFieldStart("reasons");
        for (Map.Entry<Standing.Reason, Integer> entry :
                Standing.reasons(standings).entrySet()) {
            json.writeNumberField(lower(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What became of one number; nothing where nobody said. */
    void standing(Span span) throws IOException {
        Optional<Standing> known = Optional.ofNullable(standings.get(span));
        if (known.isEmpty()) {
            return;
        }
        Standing standing = known.get();
        json.writeObjectFieldStart("standing");
        json.writeStringField("state", lower(standing.state()));
        if (standing.reason().isPresent()) {
            json.writeStringField("reason", lower(standing.reason().get()));
            json.writeStringField("why", standing.reason().get().label().in(language));
        }
        json.writeEndObject();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
