// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkakkoord.platform.problem.ProblemCode;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container goes when something outside of our controllers refused a request by its status alone. */
@Controller
final class ErrorPage implements ErrorController {
    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getDispatcherType() == DispatcherType.ERROR
                ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                : 404;
        problems.write(request, response, status, ProblemCode.of(status));
    }
}
