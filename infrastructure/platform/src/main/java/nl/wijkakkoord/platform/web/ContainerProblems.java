// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.io.IOException;
import nl.wijkakkoord.platform.problem.ProblemCode;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.LoggerFactory;

/** Requests that Tomcat refuses before any filter sees them, such as an address that is not an address. */
final class ContainerProblems extends ErrorReportValve {
    private final ProblemWriter problems;

    ContainerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(request, response, status, ProblemCode.of(status));
        } catch (IOException e) {
            LoggerFactory.getLogger(ContainerProblems.class).debug("The caller has gone", e);
        }
    }
}
