// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestStack;
import nl.wijkakkoord.platform.testing.TestTopics;

/** The service, started once for all test classes that ask for it. */
final class RunningAudit extends TestStack.Extension {
    private static final TestStack stack = TestStack.start(
            AuditApplication.class,
            "audit",
            Map.of(),
            Neighbourhood.MUNICIPALITY,
            Neighbourhood.ASSOCIATION,
            Neighbourhood.AUDITOR,
            Neighbourhood.STRANGER,
            Neighbourhood.OPERATOR);
    static final TestIssuer issuer = stack.issuer();
    static final TestTopics topics = stack.topics();
    static final TestService audit = stack.service();

    RunningAudit() {
        super(stack);
    }
}
