/** Questions about matters: what there is to apply for, and the guide to one. */
import { useQuery } from '@tanstack/react-query'
import { given, server } from './queries.ts'

export const useMatters = () => useQuery({ queryKey: ['matters'], queryFn: () => given(server.GET('/api/matters')) })

export const useGuide = (id: string) =>
  useQuery({
    queryKey: ['guide', id],
    queryFn: () => given(server.GET('/api/matters/{id}', { params: { path: { id } } })),
  })
