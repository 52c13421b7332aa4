@NullMarked
package dev.lodestone.kit.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
