# SPDX-License-Identifier: EUPL-1.2
# For the scripts at the root: finds a JDK 25, and builds what is not built.
readonly BUILD_LOG=target/run-build.log

fail() {
  echo "$1" >&2
  exit 1
}

is_jdk_25() {
  [[ -x $1/bin/java && -x $1/bin/javac ]] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'
}

find_jdk_25() {
  local home on_path
  on_path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
    if [[ -n $home ]] && is_jdk_25 "$home"; then
      echo "$home"
      return
    fi
  done
  fail "A JDK 25 is needed and was not found in JAVA_HOME, on the PATH, in /usr/lib/jvm, ~/.sdkman or ~/.jdks."
}

# Whether something changed since the module was built, or it never was.
changed_since_build() {
  local built=$1/target/class-path.txt
  [[ ! -f $built ]] || [[ -n $(find pom.xml shared-contracts infrastructure services \
    \( -name target -prune \) -o \( -name pom.xml -o -path '*/src/main*' \) -newer "$built" -print -quit) ]]
}

# Builds the module and what it needs.
build() {
  command -v mvn >/dev/null || fail "Maven is needed to build, and mvn is not on the PATH."
  echo "Building; the first time Maven also downloads what it needs:"
  mkdir -p target
  # Formatting and the like are for mvn verify.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -ntp -Dstyle.color=never -pl "$1" -am package \
    -DskipTests -Dspring-boot.repackage.skip -Dexec.skip -Dmaven.antrun.skip -Dcheckstyle.skip |
    tee "$BUILD_LOG" | sed -n 's/^\[INFO\] Building Wijkakkoord: \(.*\) [0-9][^ ]* *\[.*/  \1/p' ||
    fail "The build failed; the reason is at the end of $BUILD_LOG."
}

# Prints the class path of a module that is built.
class_path() {
  echo "$1/target/classes:$(cat "$1/target/class-path.txt")"
}
