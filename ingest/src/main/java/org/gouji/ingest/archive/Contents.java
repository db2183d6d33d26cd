package org.gouji.ingest.archive;

import java.util.List;
import java.util.Optional;

/**
 * What was in an archive.
 *
 * @param members its files, in its own order
 * @param trouble why the archive could not be read to its end; empty where it could
 */
public record Contents(List<Member> members, Optional<Member.Refused> trouble) {
    public Contents {
        members = List.copyOf(members);
    }
}
