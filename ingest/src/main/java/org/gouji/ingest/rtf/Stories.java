package org.gouji.ingest.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** The stories of a rich text, each told inside another: the body, in it a box, in that a note. */
final class Stories {
    private final Limits limits;
    private final Deque<Open> around = new ArrayDeque<>();
    private final List<Item> notes = new ArrayList<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private Open told;

    /** A story that is being told. */
    private record Open(LineKind kind, Story story) {}

    Stories(Limits limits) {
        this.limits = limits;
        this.told = new Open(LineKind.BODY, new Story(LineKind.BODY, limits));
    }

    /** The one that is being told. */
    Story now() {
        return told.story();
    }

    void open(LineKind kind) {
        around.push(told);
        told = new Open(kind, new Story(kind, limits));
    }

    /** Ends the innermost; the one around it goes on. */
    void end() throws Refusal {
        List<Item> items = now().end();
        LineKind kind = told.kind();
        told = around.pop();
        switch (kind) {
            case NOTE -> notes.addAll(items);
            case RUNNING_HEAD -> {
                String head = CellText.of(items);
                if (!head.isBlank()) {
                    heads.add(head);
                }
            }
            default -> now().anchor(items);
        }
    }

    /** Ends them all: the body, then the notes, then each running head once. */
    List<Item> all() throws Refusal {
        while (!around.isEmpty()) {
            end();
        }
        List<Item> all = new ArrayList<>(now().end());
        all.addAll(notes);
        heads.forEach(head -> all.add(new Line(head, LineKind.RUNNING_HEAD, 0)));
        return all;
    }
}
