@NullMarked
package dev.lodestone.kit.webhook.message;

import org.jspecify.annotations.NullMarked;
