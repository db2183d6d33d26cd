package org.gouji.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Tells the files of a run whose content an earlier one of it has, so that nothing is counted twice. */
final class Duplicates {
    private final Map<String, Found> firsts = new HashMap<>();

    /** Why a file is not read; empty for the first of its content, and where that is not known. Files are shown in order. */
    Optional<Found.Refusal> refusal(Found file, Scan scan) {
        if (scan.bytes() == 0 || scan.sha256().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(firsts.putIfAbsent(scan.sha256(), file))
                .map(first -> new Found.Refusal(
                        Status.DUPLICATE,
                        new Wording("与 " + first.shown() + " 内容相同", "the same content as " + first.shown())));
    }
}
