#!/bin/sh
# Gouji with a Java of its own: nothing has to be installed. Works from any folder, through symbolic links too.
set -u

here=$0
while [ -L "$here" ]; do
  link=$(readlink "$here")
  case $link in
    /*) here=$link ;;
    *) here=$(dirname "$here")/$link ;;
  esac
done
root=$(cd "$(dirname "$here")" && pwd -P) || exit 5

say() { printf '%s\n' "$@" >&2; }

# Chinese file names need a UTF-8 locale; servers and containers often have none.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8* | *utf-8* | *UTF8* | *utf8*) ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

case $(uname -s) in
  Darwin) runtime=$root/runtime-mac ;;
  *) runtime=$root/runtime-linux ;;
esac
java=$runtime/bin/java
if [ ! -f "$java" ]; then
  say "这个包里没有适合本系统的 Java 运行时；请在同类系统上用 gouji dist 制作。" \
    "This package holds no Java runtime for this system: make one with gouji dist on a system of its kind."
  exit 5
fi
if [ ! -x "$java" ]; then
  say "解压时丢失了执行权限，请运行：chmod -R u+x '$runtime/bin' '$runtime/lib/jspawnhelper'" \
    "Unpacking lost the right to run files: chmod -R u+x '$runtime/bin' '$runtime/lib/jspawnhelper'"
  exit 5
fi

classpath=
while IFS= read -r jar; do
  classpath=$classpath${classpath:+:}$root/app/$jar
done <"$root/app/classpath"

# What the machine needs to start quickly is made by the first run, for it depends on where the folder is.
base=$runtime/lib/server/classes.jsa
if [ ! -f "$base" ] && [ -w "$runtime/lib/server" ]; then
  "$java" -Xshare:dump "-XX:SharedArchiveFile=$base.$$" >/dev/null 2>&1 && mv -f "$base.$$" "$base"
  rm -f "$base.$$"
fi

# What the optimising compiler costs, most runs never earn back: reading, which is nearly all of an audit, is done by other processes.
command=${1:-}
case $command in
  audit | retry) flags="-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g" ;;
  export | report) flags="-XX:+UseParallelGC -Xmx2g" ;;
  *) flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx2g" ;;
esac
name=$0
[ "$(command -v gouji 2>/dev/null)" = "$0" ] && name=gouji
out=0
err=0
[ -t 1 ] && out=1
[ -t 2 ] && err=1
set -- -Dfile.encoding=UTF-8 "-Dgouji.command=$name" -Dgouji.terminal.out=$out -Dgouji.terminal.err=$err -cp "$classpath" org.gouji.cli.Gouji "$@"

# Loaded classes are kept between short commands. The machine ignores an archive that does not fit; nobody need hear of it.
quiet="-Xlog:disable -Xlog:all=error:stderr"
archive=$root/app/gouji.jsa
train=
case $command in
  audit | retry | export | report | extract | selftest) ;;
  *)
    if [ -f "$archive" ]; then
      flags="$flags $quiet"
      set -- "-XX:SharedArchiveFile=$archive" "$@"
    elif [ "$command" = search ] && [ -f "$base" ] && [ -w "$root/app" ]; then
      flags="$flags $quiet"
      train=$archive.$$
      set -- "-XX:ArchiveClassesAtExit=$train" "$@"
    fi
    ;;
esac

if [ -n "$train" ]; then
  trap 'rm -f "$train"' EXIT
  # shellcheck disable=SC2086 # the flags are words
  "$java" $flags ${GOUJI_JAVA_OPTS:-} "$@"
  code=$?
  [ ! -f "$train" ] || mv -f "$train" "$archive"
  exit $code
fi

# shellcheck disable=SC2086 # the flags are words
exec "$java" $flags ${GOUJI_JAVA_OPTS:-} "$@"
