package org.gouji.extract.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Identity;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.pack.Profile;
import org.gouji.model.pack.Profile.Heading;

/** Compares a report's headings with the official outline that it follows, where it clearly follows one. */
public final class OutlineCheck {
    /** A report follows an outline when it has so many in a hundred of its headings. */
    private static final int FOLLOWS = 70;

    private static final int LONGEST = 40;

    private final List<Profile> profiles;

    public OutlineCheck(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** What is missing by the outline that the report follows most closely. */
    public Optional<Claim> check(Identity identity, List<Section> sections) {
        int best = 0;
        Optional<Claim> claim = Optional.empty();
        for (Profile profile : profiles) {
            if (!meant(profile, identity) || !marked(profile, sections)) {
                continue;
            }
            List<String> missing = missing(profile, sections);
            int present = profile.headings().size() - missing.size();
            int share = present * 100 / profile.headings().size();
            if (share >= FOLLOWS && share > best) {
                best = share;
                claim = missing.isEmpty() ? Optional.empty() : Optional.of(claim(profile, missing, sections.get(0)));
            }
        }
        return claim;
    }

    private static Claim claim(Profile profile, List<String> missing, Section first) {
        Span heading = first.heading();
        Span title = new Span(heading.start(), Math.min(heading.end(), heading.start() + LONGEST));
        return new Claim.Missing(profile.name(), missing, title, title);
    }

    /** Whether the outline is for reports of this kind; a unit of another province by its name has another one. */
    private static boolean meant(Profile profile, Identity identity) {
        boolean elsewhere = identity.region().matches(".*(?:省|自治区).*")
                && !profile.regions().isEmpty()
                && profile.regions().stream().noneMatch(identity.region()::contains);
        return identity.kind().equals(profile.kind()) && !elsewhere;
    }

    private static boolean marked(Profile profile, List<Section> sections) {
        return sections.stream().anyMatch(s -> profile.marks().stream().anyMatch(s.title()::contains));
    }

    private static List<String> missing(Profile profile, List<Section> sections) {
        List<String> missing = new ArrayList<>();
        for (Heading heading : profile.headings()) {
            boolean present =
                    sections.stream().anyMatch(s -> heading.words().stream().anyMatch(s.title()::contains));
            if (!present) {
                missing.add(heading.name());
            }
        }
        return missing;
    }
}
