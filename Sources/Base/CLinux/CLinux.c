#define _GNU_SOURCE
#include "CLinux.h"

#include <string.h>
#include <sys/socket.h>
#include <sys/xattr.h>

void *clinux_memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length) {
    return memmem(haystack, haystack_length, needle, needle_length);
}

int clinux_set_attribute(int file, const char *name, const void *value, size_t size) {
#ifdef __linux__
    return fsetxattr(file, name, value, size, 0);
#else
    return fsetxattr(file, name, value, size, 0, 0);
#endif
}

ssize_t clinux_get_attribute(const char *path, const char *name, void *value, size_t size) {
#ifdef __linux__
    return lgetxattr(path, name, value, size);
#else
    return getxattr(path, name, value, size, 0, XATTR_NOFOLLOW);
#endif
}

#ifdef __linux__
int clinux_accept4(int listener) {
    return accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int clinux_epoll_control(int epoll, int operation, int descriptor, uint32_t events, uint64_t token) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = token;
    return epoll_ctl(epoll, operation, descriptor, &event);
}

uint64_t clinux_epoll_token(const struct epoll_event *event) {
    return event->data.u64;
}
#endif
