@NullMarked
package dev.lodestone.kit.webhook.delivery;

import org.jspecify.annotations.NullMarked;
