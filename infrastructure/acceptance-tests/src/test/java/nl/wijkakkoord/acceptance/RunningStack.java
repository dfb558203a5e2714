// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the one stack of the JVM, and the demo story told on it, until the last test has run. */
final class RunningStack implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    /** The report entry that says how many calls a test made. */
    static final String CALLS = "http-calls";

    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class || type == DemoTold.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class ? stack(context) : demo(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        context.getStore(NAMESPACE).put(CALLS, stack(context).caller().calls());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var before = context.getStore(NAMESPACE).remove(CALLS, Long.class);
        var calls = stack(context).caller().calls() - before;
        context.publishReportEntry(CALLS, String.valueOf(calls));
    }

    private static Stack stack(ExtensionContext context) {
        return root(context).computeIfAbsent(Stack.class, key -> Stack.start(), Stack.class);
    }

    private static DemoTold demo(ExtensionContext context) {
        return root(context).computeIfAbsent(DemoTold.class, key -> DemoTold.on(stack(context)), DemoTold.class);
    }

    private static Store root(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }
}
