package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.model.Limits;
import org.gouji.model.OwnMark;
import org.gouji.model.Status;

/** Tells files that this program wrote, by their mark ({@link OwnMark}). */
public final class OwnFile {
    private OwnFile() {}

    /** Whether a package has the mark. A part that nothing else is read from may be broken. */
    public static boolean on(Container container, Limits limits) {
        try {
            Relations relations = Relations.of(container, "");
            List<String> names = new ArrayList<>(relations.ofType(OwnMark.RELATION));
            names.addAll(relations.ofType("customProperties"));
            Optional<byte[]> part = names.isEmpty() ? Optional.empty() : container.part(names.get(0));
            if (part.isEmpty()) {
                return false;
            }
            Xml xml = Xml.open(part.get(), names.get(0), limits.maxNesting());
            while (xml.descendant(0)) {
                if (xml.name().equals("property")
                        && xml.attribute("name").orElse("").equals(OwnMark.NAME)) {
                    return true;
                }
            }
        } catch (Refusal broken) {
            return false;
        }
        return false;
    }

    static void expectForeign(Container container, Limits limits) throws Refusal {
        if (on(container, limits)) {
            throw new Refusal(
                    Status.UNSUPPORTED,
                    "这是本程序写出的 Word 文件（整改通知或转录稿），不是报告。",
                    "This is a Word file that Gouji wrote (a letter or a transcript), not a report.");
        }
    }
}
