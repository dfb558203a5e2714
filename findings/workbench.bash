# SPDX-License-Identifier: EUPL-1.2
# For the scripts beside it: libraries of fixed versions and a program in a folder that is thrown away, and the verdict.
source "$(dirname "${BASH_SOURCE[0]}")/../infrastructure/launch.sh"
JAVA_HOME=$(find_jdk_25)
export JAVA_HOME
BENCH=$(mktemp -d)
readonly BENCH
trap 'rm -rf "$BENCH"' EXIT

# Fetches group:artifact[:version]... from Maven Central, and what they need in turn. One that begins with "bom:" only
# tells versions; one that begins with "-" is left out wherever it is needed.
libraries() {
  local library managed='' needed='' excluded=''
  for library in "$@"; do
    case $library in
      -*) excluded+="<exclusion>$(coordinates "${library#-}")</exclusion>" ;;
      bom:*)
        managed+="<dependency>$(coordinates "${library#bom:}")<type>pom</type><scope>import</scope></dependency>" ;;
    esac
  done
  for library in "$@"; do
    [[ $library == -* || $library == bom:* ]] ||
      needed+="<dependency>$(coordinates "$library")<exclusions>$excluded</exclusions></dependency>"
  done
  cat >"$BENCH/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement><dependencies>$managed</dependencies></dependencyManagement>
  <dependencies>$needed</dependencies>
</project>
POM
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -q -B -ntp -f "$BENCH/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$BENCH/class-path" \
    >"$BENCH/maven.log" || { cat "$BENCH/maven.log" >&2; fail "The libraries could not be fetched."; }
}

coordinates() {
  local group artifact version
  IFS=: read -r group artifact version <<<"$1"
  echo "<groupId>$group</groupId><artifactId>$artifact</artifactId>${version:+<version>$version</version>}"
}

# Fetches name@version... from npm.
packages() {
  npm install --prefix "$BENCH" --silent --no-audit --no-fund --ignore-scripts "$@" >&2 ||
    fail "The packages could not be fetched."
}

# Compiles standard input, the class Main, and runs it with these options. What it prints is kept in SAW, and shown.
run_java() {
  cat >"$BENCH/Main.java"
  "$JAVA_HOME/bin/javac" -parameters -proc:none -nowarn -cp "$(<"$BENCH/class-path")" -d "$BENCH/classes" \
    "$BENCH/Main.java"
  run "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Djava.io.tmpdir="$BENCH" -Duser.home="$BENCH" \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    "$@" -cp "$BENCH/classes:$(<"$BENCH/class-path")" Main
}

# Runs a command in the folder. What it prints is kept in SAW, and shown.
run() {
  SAW=$(cd "$BENCH" && "$@" 2>"$BENCH/errors") || { echo "$SAW"; cat "$BENCH/errors"; fail "It did not run."; } >&2
  echo "$SAW"
}

# Each of these lines must be among what was seen last; else what surprised is no longer so.
expect() {
  local line
  for line in "$@"; do
    grep -qxF -- "$line" <<<"$SAW" || fail "No longer so; not seen: $line"
  done
}
