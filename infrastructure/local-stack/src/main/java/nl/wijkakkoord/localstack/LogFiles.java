// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.sift.AbstractDiscriminator;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/** Gives every part of the stack a log file of its own, though they share one JVM and one logger context. */
public final class LogFiles extends AbstractDiscriminator<ILoggingEvent> {

    /** Inherited by the threads that a part starts, and by theirs. */
    private static final InheritableThreadLocal<String> PART = new InheritableThreadLocal<>();

    static void in(Path directory) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.putProperty("logs", directory.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(LogFiles.class.getResource("/local-stack-logback.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException("The log files cannot be configured", e);
        }
    }

    /** What is logged meanwhile, here and in threads that begin here, goes to the part's file. */
    static <T> T of(String part, Supplier<T> work) {
        PART.set(part);
        try {
            return work.get();
        } finally {
            PART.remove();
        }
    }

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        var part = PART.get();
        return part == null ? "stack" : part;
    }

    @Override
    public String getKey() {
        return "part";
    }
}
