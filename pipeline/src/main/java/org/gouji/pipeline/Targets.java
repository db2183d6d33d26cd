package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.export.word.OwnCopy;
import org.gouji.model.Wording;

/** Where what is made of each file of a run goes: the folders of the input are kept, no two names are one, no original is written over. */
final class Targets {
    /** What some system does not allow in names. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /** How long a name may be, with room for what is put behind it. */
    private static final int LONGEST = 80;

    private final Path out;
    private final boolean single;
    private final List<Root> roots = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Targets(Path out, boolean single) {
        this.out = out;
        this.single = single;
    }

    /**
     * How what is made of a file is called.
     *
     * @param dropped what its own name loses at its end, in small letters
     * @param ending what the name gets there
     */
    record Naming(String dropped, String ending) {}

    /**
     * A named path.
     *
     * @param shown how the paths of its files begin
     * @param under the folder that they go to; empty for the output itself
     */
    private record Root(String shown, String under) {}

    /**
     * @param paths what is read
     * @param out a folder; for a single file it may be a name that ends in .docx
     * @throws BadRequest if the output lies in a folder that is read, or is a file that is read
     */
    static Targets of(List<Path> paths, Path out) {
        boolean single = paths.size() == 1
                && !Files.isDirectory(paths.get(0))
                && !Files.isDirectory(out)
                && out.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        Targets targets = new Targets(out, single);
        Path place = future(out);
        for (Path path : paths) {
            Path read = Finder.place(path);
            if (place.startsWith(read)) {
                throw new BadRequest(new Wording(
                        "输出位置 " + out + " 在要读取的 " + path + " 之中，会混进或覆盖原文件：请用 -o 另给一个文件夹",
                        "the output " + out + " lies in " + path
                                + ", which is read: originals could be written over; name another folder with -o"));
            }
            boolean folder = Files.isDirectory(read);
            String name = path.toAbsolutePath().normalize().getFileName() == null
                    ? ""
                    : path.toAbsolutePath().normalize().getFileName().toString();
            String under = folder && paths.size() == 1 ? "" : name;
            targets.roots.add(new Root(path.normalize().toString().replace('\\', '/'), under));
        }
        if (single && foreign(out)) {
            throw new BadRequest(new Wording(
                    out + " 已存在，不是本程序写出的批注文件，不会覆盖：请用 -o 另给文件名",
                    out
                            + " is there already and no commented copy that Gouji wrote: it is not written over; name another"
                            + " file with -o"));
        }
        if (!single && Files.exists(out) && !Files.isDirectory(out)) {
            throw new BadRequest(new Wording(out + " 是文件：请用 -o 给出文件夹", out + " is a file: name a folder with -o"));
        }
        return targets;
    }

    /** Whether a file of somebody else stands there. */
    private static boolean foreign(Path place) {
        return Files.exists(place) && !OwnCopy.is(place);
    }

    /** The real place of a path whose last steps may not be there yet. */
    private static Path future(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Finder.place(there).resolve(there.relativize(absolute)).normalize();
    }

    /**
     * The place for what is made of a file; its folder is there then.
     *
     * @param shown the file's path
     * @param name what becomes of its name
     * @param original where the file itself is
     */
    Path of(String shown, Naming name, Path original) throws IOException {
        String relative = relative(shown);
        String kept = relative.toLowerCase(Locale.ROOT).endsWith(name.dropped())
                ? relative.substring(0, relative.length() - name.dropped().length())
                : relative;
        if (single && !name.ending().endsWith(".docx")) {
            throw new BadRequest(new Wording(
                    "这个文件的副本名须以 " + name.ending() + " 结尾：请用 -o 给出文件夹",
                    "the copy's name must end in " + name.ending() + ": name a folder with -o"));
        }
        Path target = single ? out : free(kept, name.ending(), Targets::foreign);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(target) && Files.exists(original) && Files.isSameFile(target, original)) {
            throw new BadRequest(new Wording("不会覆盖原文件：" + target, "the original is never written over: " + target));
        }
        return target;
    }

    /**
     * The place for something that is not made of one file.
     *
     * @param name without folders
     * @param used tells of a place whether it is not to be taken
     */
    Path named(String name, String ending, Predicate<Path> used) {
        return free(allowed(name), ending, used);
    }

    private Path free(String relative, String ending, Predicate<Path> used) {
        String name = relative + ending;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)) || used.test(out.resolve(name)); number++) {
            name = relative + " (" + number + ")" + ending;
        }
        return out.resolve(name);
    }

    /** The file's path below the output, in names that every system allows. */
    private String relative(String shown) {
        Root root = roots.stream()
                .filter(one -> one.shown().isEmpty() || (shown + '/').startsWith(withSlash(one.shown())))
                .max((a, b) -> Integer.compare(a.shown().length(), b.shown().length()))
                .orElse(new Root("", ""));
        String below = shown.substring(Math.min(shown.length(), root.shown().length()));
        return Arrays.stream((root.under() + '/' + below).split("/"))
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .map(Targets::allowed)
                .collect(Collectors.joining("/"));
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + '/';
    }

    private static String allowed(String step) {
        String plain = FORBIDDEN.matcher(step).replaceAll("_");
        String cut =
                plain.length() > LONGEST ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2)) + "…" : plain;
        String whole = cut.replaceAll("[. ]+$", "_");
        return whole.startsWith(".") ? "_" + whole : whole;
    }
}
