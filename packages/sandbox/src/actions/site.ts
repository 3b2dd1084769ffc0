import { notFound } from '../errors/failure.js';
import { type Action, type Context, read } from './action.js';
import { required } from './parameter.js';

function status(context: Context): Record<string, unknown> {
  return {
    site_title: context.title,
    site_description: context.description,
    site_url: context.site,
    error_emails_to: null,
    locale_default: context.defaultLocale,
    extensions: context.extensions,
    ckan_version: context.hideVersion && !context.isAdmin ? undefined : context.profile.release,
  };
}

/** Actions about the site itself; help is given for the actions it is handed and for its own. */
export function siteActions(others: readonly Action[]): readonly Action[] {
  const actions: Action[] = [
    {
      ...read('site_read', 'Return ``True``.', () => true),
      isOffered: ({ profile }) => profile.minor <= 10,
    },
    read(
      'status_show',
      "Return a dictionary with information about the site's configuration.\n\n:rtype: dictionary\n\n",
      status,
    ),
    read('help_show', 'Return the help string for a particular API action.', (_context, parameters) => {
      const name = required(parameters, 'name');
      const action = [...actions, ...others].find((one) => one.name === name);
      if (!action) throw notFound('Action function not found');
      return action.help;
    }),
  ];
  return actions;
}
