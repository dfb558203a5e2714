#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a library of public holidays knows on which days a statutory Dutch term cannot end. They are all in
#   one article: the Algemene termijnenwet counts 5 May and, for terms, Goede Vrijdag among them, every year.
# True: whoever asks for public holidays gets a term that ends too early. The libraries list days off, and on these two
#   most people work, so they were moved to another type: in jollyday Goede Vrijdag, in a release between 1.5.0 and
#   2.1.0; in date-holidays both, as a holiday of schools. An update is enough to shift a date by which one may object.
# With: jollyday-core 1.5.0 and 2.1.0; date-holidays 3.37.0 (npm).
# Source: articles 1 and 3, https://wetten.overheid.nl/BWBR0002448; https://github.com/focus-shift/jollyday/issues/775,
#   https://github.com/commenthol/date-holidays/pull/435
# Here: a round closes at the moment that its opener names; no date is reckoned from a calendar.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

program=$(cat <<'JAVA'
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

public class Main {
    public static void main(String[] arguments) {
        var netherlands = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        for (var day : new String[] {"2026-04-03", "2026-05-05", "2026-05-25"}) {
            System.out.println(day + " is public: "
                    + netherlands.isHoliday(LocalDate.parse(day), HolidayType.PUBLIC_HOLIDAY));
        }
    }
}
JAVA
)

for version in 1.5.0 2.1.0; do
  echo "jollyday $version, of Goede Vrijdag, 5 May and second Pentecost day:"
  libraries "de.focus-shift:jollyday-core:$version" "de.focus-shift:jollyday-jaxb:$version" org.slf4j:slf4j-nop:2.0.17
  run_java <<<"$program"
  expect "2026-04-03 is public: $([[ $version == 1.5.0 ]] && echo true || echo false)" \
    "2026-05-05 is public: true" "2026-05-25 is public: true"
done

echo "date-holidays 3.37.0, of the same:"
packages date-holidays@3.37.0
run node -e '
  const Holidays = require("date-holidays");
  const netherlands = new Holidays("NL").getHolidays(2026);
  for (const day of ["2026-04-03", "2026-05-05", "2026-05-25"]) {
    console.log(`${day} is: ${netherlands.find(holiday => holiday.date.startsWith(day)).type}`);
  }'
expect "2026-04-03 is: school" "2026-05-05 is: school" "2026-05-25 is: public"
