package org.gouji.cli.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip: launchers, the program with its libraries, a Java runtime for each system, and what the licences ask to be kept. The same program and
 * the same JDK give the same bytes.
 *
 * @param name of the folder that everything is in
 * @param classPath the program's jars and folders of classes, the program itself first
 * @param extras files to go beside the launchers, by their names in the zip; those that are missing are left out
 */
public record Distribution(String name, List<Path> classPath, Map<String, Path> extras) {
    private static final String APP = "app/";
    private static final String LAUNCHER = "/gouji";
    private static final Pattern FIRST = Pattern.compile("[^/]+" + LAUNCHER);

    public Distribution {
        classPath = List.copyOf(classPath);
        extras = Map.copyOf(extras);
    }

    /** Whether this Java can make runtimes. */
    public static boolean possible() {
        return JavaImage.possible();
    }

    /**
     * Makes the runtimes: for this system, and for that of the other modules where they are given.
     *
     * @param scratch a folder for them
     * @param jmods the modules of another system's JDK
     * @throws IOException if jlink fails
     */
    public static Map<Target, Path> runtimes(Path scratch, Optional<Path> jmods) throws IOException {
        Map<Target, Path> runtimes = new EnumMap<>(Target.class);
        Path own = scratch.resolve(Target.here().folder());
        JavaImage.make(own, Optional.empty());
        runtimes.put(Target.here(), own);
        if (jmods.isPresent()) {
            Target target = Target.of(jmods.get());
            Path other = scratch.resolve("other-" + target.folder());
            JavaImage.make(other, jmods);
            runtimes.put(target, other);
        }
        return runtimes;
    }

    /** Whether a file is a zip that this class wrote: its first entry tells. */
    public static boolean is(Path file) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            return first != null && FIRST.matcher(first.getName()).matches();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes the zip; the stream stays open. */
    public void write(OutputStream out, Map<Target, Path> runtimes) throws IOException {
        ZipWriter zip = new ZipWriter(out);
        zip.put(name + LAUNCHER, resource("launcher.sh"), true);
        zip.put(name + "/gouji.cmd", crlf(resource("launcher.cmd")), false);
        for (Map.Entry<String, Path> extra : new TreeMap<>(extras).entrySet()) {
            tree(zip, name + "/" + extra.getKey(), extra.getValue(), false);
        }
        program(zip);
        for (Map.Entry<Target, Path> runtime : new TreeMap<>(runtimes).entrySet()) {
            tree(zip, name + "/" + runtime.getKey().folder(), runtime.getValue(), true);
        }
        zip.finish();
    }

    /** The program's jars, and one jar for each folder of classes; a file says in which order they are looked through. */
    private void program(ZipWriter zip) throws IOException {
        Map<String, byte[]> jars = new LinkedHashMap<>();
        for (Path part : classPath) {
            String file = part.getFileName().toString();
            String jar = Files.isDirectory(part) ? "classes-" + jars.size() + ".jar" : file;
            jars.put(jar, Files.isDirectory(part) ? jar(part) : Files.readAllBytes(part));
        }
        StringBuilder order = new StringBuilder();
        for (Map.Entry<String, byte[]> jar : jars.entrySet()) {
            zip.put(name + "/" + APP + jar.getKey(), jar.getValue(), false);
            order.append(jar.getKey()).append('\n');
        }
        zip.put(name + "/" + APP + "classpath", order.toString().getBytes(StandardCharsets.UTF_8), false);
    }

    private static byte[] jar(Path classes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter jar = new ZipWriter(out);
        tree(jar, "", classes, false);
        jar.finish();
        return out.toByteArray();
    }

    /** Adds a file, or a folder with all in it, in the order of their paths. @param rights whether the system's rights to run files are kept */
    private static void tree(ZipWriter zip, String at, Path root, boolean rights) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(root)) {
            walked.filter(Files::isRegularFile).forEach(files::add);
        }
        Map<String, Path> ordered = new TreeMap<>();
        for (Path file : files) {
            String below = root.relativize(file).toString().replace('\\', '/');
            ordered.put(below.isEmpty() ? at : at.isEmpty() ? below : at + "/" + below, file);
        }
        for (Map.Entry<String, Path> file : ordered.entrySet()) {
            boolean runnable = rights && runnable(file.getValue());
            zip.put(file.getKey(), Files.readAllBytes(file.getValue()), runnable);
        }
    }

    /** On Windows every file may be run: there the names tell. */
    private static boolean runnable(Path file) {
        String name = file.getFileName().toString();
        String folder = file.getParent().getFileName().toString();
        return folder.equals("bin") && !name.contains(".") || name.equals("jspawnhelper") || name.equals("jexec");
    }

    private static byte[] crlf(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Distribution.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        }
    }
}
